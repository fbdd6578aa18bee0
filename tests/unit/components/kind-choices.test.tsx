// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { KindChoices } from '../../../components/kind-choices';
import type { Kind } from '../../../lib/attribution/attribution';
import { shown, when } from './render';

function chosen(kinds: Kind[], click: number) {
  const onKinds = vi.fn();
  const boxes = [...shown(<KindChoices kinds={kinds} onKinds={onKinds} />).querySelectorAll('input')];
  const before = boxes.map((box) => (box.indeterminate ? 'some' : box.checked));
  when(() => boxes[click]?.click());
  return { before, after: onKinds.mock.calls[0]?.[0] };
}

it('switches a family with all its kinds', () => {
  expect(chosen(['anonymous-source', 'no-comment'], 3)).toEqual({
    before: [true, true, false, false],
    after: [
      'anonymous-source',
      'no-comment',
      'unnamed-group',
      'unnamed-person',
      'hearsay',
      'outlet-knowledge',
    ],
  });
  expect(chosen(['anonymous-source', 'no-comment'], 0).after).toEqual(['no-comment']);
});

it('shows a family chosen in part, and completes it', () => {
  expect(chosen(['hearsay'], 3)).toEqual({
    before: [false, false, false, 'some'],
    after: ['unnamed-group', 'unnamed-person', 'hearsay', 'outlet-knowledge'],
  });
});
