'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
/**
 * Varies the answers. As it stands it is a plain form that leads to the variation's own result; where a script runs, the blend moves
 * with every change. The engine is loaded at the first change, and not before.
 */
import { fromField, whatIfPage } from '@/lib/address/what-if';
import type { Variation } from '@/lib/guide/browser/what-if';
import type { WhatIfForm } from '@/lib/guide/views/what-if';
import { Button } from '../ui/button';
import { VariationPanel } from './variation-panel';
import { VariedQuestion } from './varied-question';

/** The form's fields before a change, name → value: what undoing restores. */
type Step = ReadonlyMap<string, string>;

export function WhatIf({ code, names, models, questions }: WhatIfForm) {
  const form = useRef<HTMLFormElement>(null);
  const before = useRef<Step>(undefined);
  const [undo, setUndo] = useState<readonly Step[]>([]);
  const [variation, setVariation] = useState<Variation>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (form.current) before.current = fieldsOf(form.current);
  }, []);

  async function show() {
    if (!form.current) return;
    try {
      const { variationOf } = await import('@/lib/guide/browser/what-if');
      setVariation(variationOf(new URLSearchParams([...fieldsOf(form.current)]), names));
    } catch {
      // The engine could not be loaded, for example offline: the form still works by itself.
      setFailed(true);
    }
  }

  function changed(event: FormEvent<HTMLFormElement>) {
    const last = before.current;
    if (last) setUndo((steps) => [...steps, last]);
    before.current = fieldsOf(event.currentTarget);
    void show();
  }

  function undoOne() {
    const last = undo.at(-1);
    if (!last || !form.current) return;
    for (const field of selects(form.current)) field.value = last.get(field.name) ?? field.value;
    before.current = last;
    setUndo(undo.slice(0, -1));
    void show();
  }

  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <form ref={form} method="get" action={whatIfPage} onChange={changed} className="min-w-0">
        <input type="hidden" name={fromField} value={code} />
        <ul className="border-t border-ink">
          {questions.map((question) => (
            <VariedQuestion key={question.id} {...question} />
          ))}
        </ul>
        <Button type="submit" kind="secondary" className="mt-5">
          Open the variation as its own result
        </Button>
      </form>
      <div className="max-lg:sticky max-lg:bottom-0 max-lg:border-b max-lg:border-ink max-lg:bg-paper max-lg:pb-2 print:hidden">
        <div className="lg:sticky lg:top-6">
          <VariationPanel variation={variation} models={models} same={variation?.code === code} failed={failed} />
          <Button kind="quiet" onClick={undoOne} disabled={undo.length === 0} className="mt-2 px-0 disabled:hidden">
            Undo the last change
          </Button>
        </div>
      </div>
    </div>
  );
}

const selects = (form: HTMLFormElement) => [...form.elements].filter((element) => element instanceof HTMLSelectElement);

function fieldsOf(form: HTMLFormElement): Step {
  return new Map([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}
