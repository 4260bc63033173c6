// Sets the chosen theme before the first paint; runs while the page is read, so it stays small. The switch is in the footer.
// A file of its own, because the pages allow no inline script. Without it, or without a choice, a page follows the system.
try {
  const theme = localStorage.getItem('opsblend.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: nothing was chosen.
}
