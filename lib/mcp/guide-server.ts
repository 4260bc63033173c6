import { McpServer } from '@modelcontextprotocol/server';
import { absolute } from '@/lib/address/site';
import { healthBody } from '@/lib/api/health';
import { compareModels } from './compare-models';
import { explainResult } from './explain-result';
import { listQuestions } from './list-questions';
import { scoreAnswers } from './score-answers';
import { searchGuide } from './search-guide';
import type { Report } from './tool';

/** The guide as a server of the Model Context Protocol. */

const tools = [listQuestions, scoreAnswers, explainResult, compareModels, searchGuide];

/** How to interview somebody, for the model that is given the tools. */
const instructions = `Opsblend is an open decision guide to models of IT operations: SysOps, DevOps, NetOps, TechOps and SRE.

To find out which blend of models fits an organisation, interview somebody who knows it:
1. Call list_questions. Ask the questions of the quick set first (quick: true), one at a time, in their order, in the words given, with their options.
2. "Don't know" is an answer: send "unknown". Send "not-applicable" only where allowsNotApplicable is true. Leave out what was not asked. Don't guess or invent an answer.
3. Call score_answers. Say the sentence, how sure it is and the cautions, and hand over the link (url): it holds the answers, and opens the full result.
4. If the result isn't settled, offer the questions of findOutFirst, then score again.

explain_result explains a result that somebody has a link to. compare_models and search_guide answer questions about the models; name the address of what you use. Say only what the tools give: where the guide says that it doesn't know, say so. No model is ranked above another.`;

/** @param report is told of faults of ours */
export function guideServer(report: Report): McpServer {
  const server = new McpServer(
    { name: 'opsblend', title: 'Opsblend', version: healthBody().version, websiteUrl: absolute('/') },
    { instructions },
  );
  for (const tool of tools) tool.register(server, report);
  return server;
}
