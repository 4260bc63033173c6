/** New labels for the members of a board, and its title: a form that leads to the board with these. */
import { Button } from '@/components/ui/button';
import { placed } from '@/lib/address/base-path';
import { longestLabel } from '@/lib/address/board';
import { boardFields } from '@/lib/address/board-fields';
import { pagePaths } from '@/lib/address/page';
import { longestScope } from '@/lib/address/scope';
import type { BoardPage } from '@/lib/guide/browser/board/board-page';
import { fieldClasses } from './add-form';

export function LabelForm({ members, scope, doors }: Pick<BoardPage, 'members' | 'scope' | 'doors'>) {
  return (
    <form method="get" action={placed(pagePaths.team)} className="grid gap-y-4">
      {doors.fields
        .filter(({ name }) => name === boardFields.pack)
        .map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      <div>
        <label htmlFor="board-scope" className="block font-medium">
          What the board is about
        </label>
        <input
          id="board-scope"
          name={boardFields.scope}
          type="text"
          autoComplete="off"
          maxLength={400}
          defaultValue={scope}
          className={`${fieldClasses} min-h-11`}
        />
      </div>
      {members.map(({ name, label, result }, index) => (
        <div key={result + name}>
          <label htmlFor={`label-${index}`} className="block font-medium wrap-anywhere">
            Label of <bdi>{name}</bdi>
          </label>
          <input
            id={`label-${index}`}
            name={boardFields.label}
            type="text"
            autoComplete="off"
            maxLength={400}
            defaultValue={label}
            className={`${fieldClasses} min-h-11`}
          />
        </div>
      ))}
      <p className="max-w-measure text-sm text-muted">
        A label has at most {longestLabel} characters, a title {longestScope}. Who had no label and gets one stays one
        member when this board is joined with an older link of it.
      </p>
      <Button type="submit" kind="secondary">
        Set them
      </Button>
    </form>
  );
}
