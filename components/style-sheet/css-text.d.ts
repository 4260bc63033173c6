/** A style sheet imported as text, by way of `text-loader.mjs`. */
declare module '*.css' {
  const text: string;
  export default text;
}
