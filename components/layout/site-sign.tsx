/** The guide's sign: a blend bar of five parts, set upright like a book's spine. In ink, so that it leans towards no model. */
export function SiteSign() {
  return (
    <svg aria-hidden="true" viewBox="0 0 22 22" width={22} height={22} className="shrink-0">
      <rect x={1} y={1} width={20} height={20} fill="none" stroke="currentColor" strokeWidth={1.5} />
      <path d="M4 4h3v14h-3zM8 8h5v10h-5zM14 11h1.5v7h-1.5zM16.5 14h1.5v4h-1.5z" fill="currentColor" />
    </svg>
  );
}
