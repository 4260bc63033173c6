/** Passing a result on: its link in every form, as files and on paper, what others will see, and who can see what. */
import { StaticPart } from '@/components/static-part/static-part';
import { placed } from '@/lib/address/base-path';
import { privatePath, qrPath, resultPath } from '@/lib/address/result';
import { longestScope, scopeField } from '@/lib/address/scope';
import { absolute } from '@/lib/address/site';
import type { ResultPage } from '@/lib/guide/browser/result/result-page';
import type { EmbedView } from '@/lib/guide/embed/elsewhere';
import { privateResultWords } from '@/lib/words/private-result';
import { chatText, mailAddress } from '@/lib/words/share';
import { Button } from '../ui/button';
import { CopyLine } from '../ui/copy-line';
import { Disclosure } from '../ui/disclosure';
import { EmbedCode, EmbedNote } from '../ui/embed-code';
import { Link } from '../ui/link';
import { MadeImage } from '../ui/made-image';
import { PrintButton } from '../ui/print-button';
import { ResultFiles } from './result-files';
import { ShareSheet } from './share-sheet';

type SharePanelProps = Pick<ResultPage, 'code' | 'scope' | 'link' | 'verdict'> & { embed: EmbedView };

export function SharePanel({ code, scope, link, verdict, embed }: SharePanelProps) {
  const shared = { sentence: verdict.sentence, scope, link: absolute(link) };
  return (
    <div className="grid gap-x-12 gap-y-4 md:grid-cols-[minmax(0,1fr)_9rem]">
      <div className="min-w-0">
        <CopyLine text={shared.link} label="Copy the link" />
        <StaticPart className="mt-1">
          <p className="text-sm text-muted">
            The link holds your answers: whoever has it can read them, and the server works the result out from them and
            keeps nothing. The private link tells them to no server.
          </p>
        </StaticPart>
        <Disclosure summary="A private link" compact className="mt-2">
          <CopyLine text={absolute(privatePath(code, scope))} label="Copy it" />
          <p className="mt-1 text-muted">{privateResultWords.offer}</p>
        </Disclosure>
        <Disclosure summary="Text for a chat or a mail" compact>
          <CopyLine text={chatText(shared)} label="Copy the text" prose />
          <div className="mt-1 flex flex-wrap items-center gap-x-5">
            <Link href={mailAddress(shared)} className="inline-flex min-h-8 items-center">
              Write a mail with it
            </Link>
            <ShareSheet title={verdict.sentence} text={chatText({ ...shared, link: '' }).trim()} />
          </div>
        </Disclosure>
        <StaticPart>
          <Disclosure summary={scope ? 'Change what it is about' : 'Say what it is about'} compact>
            <form action={placed(resultPath(code))} className="flex flex-wrap items-center gap-3">
              <input
                name={scopeField}
                type="text"
                defaultValue={scope}
                autoComplete="off"
                aria-label={`What it is about, in at most ${longestScope} characters`}
                className="min-h-11 min-w-0 flex-[1_1_18rem] border border-strong-rule bg-paper px-3 text-base"
              />
              <Button type="submit" kind="secondary">
                Put it into the link
              </Button>
            </form>
            <p className="mt-1 text-muted">
              For example “Hosting at the city hospital”, in at most {longestScope} characters. It is part of the link,
              and changes no figure.
            </p>
          </Disclosure>
          <Disclosure summary="What a chat shows of the link" compact>
            <MadeImage
              path={`${resultPath(code)}/opengraph-image`}
              alt={verdict.sentence}
              width={1200}
              height={630}
              className="h-auto w-full max-w-sm border border-rule"
            />
          </Disclosure>
        </StaticPart>
        <EmbedCode {...embed}>
          <StaticPart>
            <EmbedNote {...embed} />
          </StaticPart>
        </EmbedCode>
        <ul className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1">
          <li>
            <PrintButton label="Print it on two pages" />
          </li>
          <ResultFiles code={code} scope={scope} />
        </ul>
      </div>
      <StaticPart className="max-md:hidden">
        <MadeImage
          path={qrPath(code, scope)}
          alt="The link as a QR code"
          width={144}
          height={144}
          className="border border-rule"
        />
      </StaticPart>
    </div>
  );
}
