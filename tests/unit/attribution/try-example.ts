import type { Attribution } from '../../../lib/attribution/attribution';
import { ASSERTED, type Expected, readExample } from '../../../lib/attribution/rules/read-example';
import { EXAMPLE_PUBLISHER, type Rule } from '../../../lib/attribution/rules/rule';
import { analyse } from '../../../lib/report/analyse';

/** What differs between what an example of a rule promises and what the analysis finds; empty where nothing does. */
export function tryExample(rule: Rule, source: string): string[] {
  const { text, expected } = readExample(source);
  const { attributions } = analyse(text, { publisher: EXAMPLE_PUBLISHER });
  const left = new Set(attributions);
  const problems: string[] = [];
  for (const wanted of expected) {
    const found = attributions.find(
      (a) => a.start === wanted.start && a.end === wanted.end && a.kind === wanted.kind,
    );
    if (found) left.delete(found);
    const wrong = found ? wrongRule(rule, wanted, found) : `not found: ${wanted.kind} "${wanted.words}"`;
    if (wrong) problems.push(wrong);
  }
  for (const found of left)
    if (ASSERTED.has(found.kind)) problems.push(`found as well: ${told(text, found)}`);
  return problems;
}

function wrongRule(rule: Rule, wanted: Expected, found: Attribution): string | undefined {
  if ((found.rule === rule.id) === wanted.own) return undefined;
  return `"${wanted.words}" is found by ${found.rule}`;
}

const told = (text: string, { kind, start, end, rule }: Attribution) =>
  `${kind} "${text.slice(start, end)}" (${rule})`;
