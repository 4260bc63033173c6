/** Where the browser's storage keeps the chosen theme. Without an entry, a page follows the system. */
export const themeKey = 'opsblend.theme';
