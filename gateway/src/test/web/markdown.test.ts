import assert from 'node:assert/strict';
import { parseInline, parseMarkdown } from '../../main/resources/web/shared/markdown';

const kinds = (source: string) => parseMarkdown(source).map((block) => block.kind);

Deno.test('the blocks of an article', () => {
  const source = '## Head\n\nOne\ntwo\n\n- a\n- b\n  more\n\n1. x\n2. y\n\n> quoted\n\n```\ncode <b>\n```\n\n---\nend';
  assert.deepEqual(kinds(source), ['heading', 'paragraph', 'list', 'list', 'quote', 'code', 'rule', 'paragraph']);
  const [bullets, numbers] = parseMarkdown(source).filter((block) => block.kind === 'list');
  assert.deepEqual(bullets, {
    kind: 'list',
    ordered: false,
    items: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b more' }]],
  });
  assert.ok(numbers?.kind === 'list' && numbers.ordered);
});

Deno.test('strong, emphasis, code and links', () => {
  assert.deepEqual(parseInline('**W-41** is *sent*, see `tx` or [fees](/v1/articles/fees).'), [
    { kind: 'strong', content: [{ kind: 'text', text: 'W-41' }] },
    { kind: 'text', text: ' is ' },
    { kind: 'em', content: [{ kind: 'text', text: 'sent' }] },
    { kind: 'text', text: ', see ' },
    { kind: 'code', text: 'tx' },
    { kind: 'text', text: ' or ' },
    { kind: 'link', href: '/v1/articles/fees', content: [{ kind: 'text', text: 'fees' }] },
    { kind: 'text', text: '.' },
  ]);
});

Deno.test('a bare address is a link without the full stop behind it', () => {
  const [, link, rest] = parseInline('see https://example.com/a?b=1.');
  assert.deepEqual(link, {
    kind: 'link',
    href: 'https://example.com/a?b=1',
    content: [{ kind: 'text', text: 'https://example.com/a?b=1' }],
  });
  assert.deepEqual(rest, { kind: 'text', text: '.' });
});

Deno.test('what could run or lead elsewhere stays text', () => {
  for (const source of [
    '<script>alert(1)</script>',
    '[x](javascript:alert)',
    '[x](data:text/html,hi)',
    '[x](//evil.example)',
    '[x](JAVASCRIPT:alert)',
    'snake_case_name, 2*3*4 and a * b * c',
  ]) {
    assert.deepEqual(parseInline(source), [{ kind: 'text', text: source }], source);
  }
});

Deno.test('strange and long texts come to an end', () => {
  const marks: [string, number][] = [['*', 20_000], ['[', 20_000], ['**a ', 5_000], ['> ', 5_000], ['- \n', 5_000]];
  for (const source of marks.map(([mark, times]) => mark.repeat(times))) {
    const begun = performance.now();
    parseMarkdown(source);
    assert.ok(performance.now() - begun < 1_500, `took too long: ${source.slice(0, 8)}`);
  }
});
