/** The compiler’s proof that lib is pure, proved itself: a planted name of the platform must fail it. */
import { describe, expect, test } from 'vitest';
import { projectWith, run } from '../../support/planted-project.ts';

describe('the compiler proves that lib is pure', () => {
  const compile = (source: string) =>
    run(
      projectWith({ 'src/lib/planted.ts': source }),
      'typescript/bin/tsc',
      ...['--project', 'tsconfig.lib.json', '--noEmit'],
    );

  test('pure code passes', () => {
    const { said, isContent } = compile('export const twice = (n: number): number => n * 2;\n');
    expect(said).toBe('');
    expect(isContent).toBe(true);
  });

  test('names of the browser and of Node do not exist there', () => {
    const names = [
      'localStorage',
      'document',
      'window',
      'fetch',
      'process',
      'setTimeout',
      'console',
    ];
    const { said, isContent } = compile(names.map((name) => `void ${name};`).join('\n'));
    expect(isContent).toBe(false);
    for (const name of names) expect(said).toMatch(new RegExp(`planted\\.ts.*'${name}'`));
  });
});
