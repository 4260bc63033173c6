/** The guide's sign: five parts side by side, as in the favicon. In ink, because a colour would be a model's. */
export function SiteSign() {
  return (
    <svg aria-hidden="true" viewBox="0 0 22 22" width={22} height={22} className="shrink-0">
      <rect x={1} y={1} width={20} height={20} fill="none" stroke="currentColor" strokeWidth={1.5} />
      <path d="M4 4h2v14h-2zM7 7h2v11h-2zM10 11h2v7h-2zM13 9h2v9h-2zM16 6h2v12h-2z" fill="currentColor" />
    </svg>
  );
}
