'use client';

/**
 * Where a script runs: the blend of the varied answers, which moves with every change of the form. The engine is loaded at the first
 * change, and not before.
 */
import { useEffect, useRef, useState } from 'react';
import type { Variation } from '@/lib/guide/browser/what-if';
import type { WhatIfForm } from '@/lib/guide/views/what-if';
import { Button } from '../ui/button';
import { whenOpened } from './held-form';
import { VariationPanel } from './variation-panel';

type LiveVariationProps = Omit<WhatIfForm, 'first' | 'others' | 'scope'> & {
  /** Variations have private links. */
  isPrivate?: boolean;
};

/** The form's fields before a change, name → value: what undoing restores. */
type Step = ReadonlyMap<string, string>;

export function LiveVariation({ code, names, models, isPrivate = false }: LiveVariationProps) {
  const panel = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(undefined);
  const before = useRef<Step>(undefined);
  const [undo, setUndo] = useState<readonly Step[]>([]);
  const [fields, setFields] = useState<Step>();
  const { variation, failed } = useVariation(fields, names);

  useEffect(() => {
    const fold = panel.current?.closest('details');
    if (!fold) return;
    return whenOpened(fold, (element) => {
      form.current = element;
      before.current = fieldsOf(element);
      const changed = () => {
        const last = before.current;
        if (last) setUndo((steps) => [...steps, last]);
        before.current = fieldsOf(element);
        setFields(before.current);
      };
      element.addEventListener('change', changed);
      return () => element.removeEventListener('change', changed);
    });
  }, []);

  function undoOne() {
    const last = undo.at(-1);
    const element = form.current;
    if (!last || !element) return;
    for (const field of selects(element)) field.value = last.get(field.name) ?? field.value;
    before.current = last;
    setUndo(undo.slice(0, -1));
    setFields(fieldsOf(element));
  }

  return (
    <div ref={panel}>
      <VariationPanel
        variation={variation}
        models={models}
        same={variation?.code === code}
        failed={failed}
        isPrivate={isPrivate}
      />
      <Button kind="quiet" onClick={undoOne} disabled={undo.length === 0} className="mt-2 px-0 disabled:hidden">
        Undo the last change
      </Button>
    </div>
  );
}

/** What the fields lead to; nothing before the first change. */
function useVariation(fields: Step | undefined, names: WhatIfForm['names']) {
  const [variation, setVariation] = useState<Variation>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!fields) return;
    let superseded = false;
    import('@/lib/guide/browser/what-if').then(
      ({ variationOf }) => {
        if (!superseded) setVariation(variationOf(new URLSearchParams([...fields]), names));
      },
      // The engine could not be loaded, for example offline: the form still works by itself.
      () => setFailed(true),
    );
    return () => {
      superseded = true;
    };
  }, [fields, names]);
  return { variation, failed };
}

const selects = (form: HTMLFormElement) => [...form.elements].filter((element) => element instanceof HTMLSelectElement);

function fieldsOf(form: HTMLFormElement): Step {
  return new Map([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}
