/** The public address of the guide itself, for links that are read elsewhere. */

/**
 * Stands for the guide's address in everything that is made, at build time and for requests. Only a request tells the address, so
 * the server (app/_server) puts it in when an answer is finished. The name can be nobody's: it is reserved for that.
 */
export const madeFor = 'https://opsblend.invalid';

/** An origin without a slash at its end. In development nothing is put in. */
export const site = (): string => (process.env.NODE_ENV === 'production' ? madeFor : 'http://localhost:3000');
