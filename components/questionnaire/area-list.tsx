/** The work areas that the questionnaire covers, and how many questions each has. */

type Area = { id: string; label: string; about: string; questions: number };

export function AreaList({ areas }: { areas: readonly Area[] }) {
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {areas.map(({ id, label, about, questions }) => (
        <li key={id} className="grid gap-x-6 py-3 sm:grid-cols-[16rem_minmax(0,1fr)_auto]">
          <span className="font-semibold">{label}</span>
          <span className="max-w-measure text-muted">{about}</span>
          <span className="text-sm text-muted tabular-nums">{questions} questions</span>
        </li>
      ))}
    </ul>
  );
}
