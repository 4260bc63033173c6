/** The public address of the guide itself, for links that are read elsewhere. */
import { basePath } from './base-path';

/**
 * Stands for the guide's address in everything that is made, at build time and for requests. Only a request tells the address, so
 * the server (app/_server) puts it in when an answer is finished. The name can be nobody's: it is reserved for that.
 */
export const madeFor = 'https://opsblend.invalid';

/** The request header in which the server tells that address to what makes a picture of it, where it can't be put in afterwards. A client's own is overwritten. */
export const addressHeader = 'x-opsblend-address';

/** Where the guide is published, without a slash at the end. A browser knows it by itself; in development nothing is put in. */
export const site = (): string => origin() + basePath;

function origin(): string {
  if (typeof window !== 'undefined') return window.location.origin;
  return process.env.NODE_ENV === 'production' ? madeFor : 'http://localhost:3000';
}

/**
 * The whole address of a path of the guide.
 * @param from where the guide is published, as `site()` says it
 */
export const absolute = (path: string, from: string = site()): string =>
  path === '/' && basePath !== '' ? from : from + path;
