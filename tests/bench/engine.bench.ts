import { Bench } from 'tinybench';
import { shortBoardPath } from '@/lib/address/board';
import { boardBody, readBoardRequest } from '@/lib/api/board';
import { advice } from '@/lib/dataset';
import { board, outcome } from '@/lib/engine';
import { score } from '@/lib/engine/score';
import { boardLookup } from '@/lib/guide/board/board-lookup';
import { currentEdition, editions } from '@/lib/questionnaire';
import { decode, encode } from '@/lib/share/codec';
import { reference } from './reference';
import { answeredSheets, describedSheets, firstOf } from './sheets';
import { table } from './table';

/** How fast the engine is. Prints figures and the targets beside them; a target that is missed is information, not a failure. */

/** Organisations as people describe them, some questions left open: what a result usually has to deal with. */
const described = describedSheets();
/** Every question answered: the most flips to look for. */
const answered = answeredSheets(currentEdition, 1000);
const team = answeredSheets(currentEdition, 1000);
const one = firstOf(described);
const code = encode(currentEdition, one);

const members = team.map((sheet, index) => ({ code: encode(currentEdition, sheet), label: `Member ${index}` }));
const boardQuery = (count: number) =>
  new URLSearchParams(shortBoardPath({ members: members.slice(0, count) }).split('?')[1]);
const boardRequest = JSON.stringify({ members });
const boardOfBody = (body: string) => {
  const read = readBoardRequest(JSON.parse(body));
  if (!read.ok) throw new Error(`The board is refused: ${JSON.stringify(read.error)}`);
  return JSON.stringify(boardBody(read.value, 'https://guide.example'));
};

const bench = new Bench({ time: 1000, warmupTime: 300 });
const turn = <Item>(items: readonly Item[]) => {
  let position = 0;
  return () => {
    position = (position + 1) % items.length;
    return items[position] ?? firstOf(items);
  };
};
const nextDescribed = turn(described);
const nextAnswered = turn(answered);

/** Name, target for the median in milliseconds (null where nothing is asked), work. */
const tasks: readonly [name: string, target: number | null, work: () => unknown][] = [
  ['reference computation', null, reference],
  ['shares alone', 0.02, () => score(currentEdition.questions, one)],
  ['full result, described organisations', 5, () => outcome(currentEdition, nextDescribed(), advice)],
  ['full result, every question answered', 5, () => outcome(currentEdition, nextAnswered(), advice)],
  ['board of 1,000', 50, () => board(currentEdition, team)],
  ['board of 60 as its page shows it', 100, () => boardLookup(boardQuery(60))],
  ['board of 1,000 by the API', 200, () => boardOfBody(boardRequest)],
  ['encode and decode a code', null, () => decode(editions, encode(currentEdition, one))],
  ['decode a code', null, () => decode(editions, code)],
];
for (const [name, , work] of tasks) bench.add(name, work);
await bench.run();

const measured = tasks.map(([name, target]) => {
  const result = bench.getTask(name)?.result;
  if (!result || !('latency' in result)) throw new Error(`${name} could not be measured`);
  return { name, target, perSecond: result.throughput.mean, median: result.latency.p50 };
});
const unit = measured.find(({ name }) => name === 'reference computation')?.median ?? 1;
process.stdout.write(`Node ${process.version}, ${process.arch}, one core\n\n${table(measured, unit)}\n`);
