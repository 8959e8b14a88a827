import { delimiter, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandEnvironment, COMMANDS, nodeArguments } from '../../../scripts/setup/commands.mjs';
import { isRecentEnough, PINNED } from '../../../scripts/setup/node.mjs';
import { withNode } from '../../../scripts/setup/npm.mjs';
import manifest from '../../../package.json' with { type: 'json' };

describe('a Node', () => {
  it.each(['22.12.0', '22.23.3', '24.0.0', '24.21.0', '26.0.0', '28.1.0'])('%s is recent enough', (version) => {
    expect(isRecentEnough(version)).toBe(true);
  });

  it.each(['16.20.0', '18.20.8', '20.20.2', '21.7.3', '22.11.0', '23.11.0', '25.2.0'])('%s is not accepted by every package', (version) => {
    expect(isRecentEnough(version)).toBe(false);
  });

  it('pinned for any platform is itself recent enough', () => {
    for (const { version } of Object.values(PINNED)) expect(isRecentEnough(version)).toBe(true);
  });

  it('comes first on the path of its children', () => {
    const path = withNode('/x/bin/node')['PATH'] ?? '';
    expect(path.split(delimiter)[0]).toBe(dirname('/x/bin/node'));
  });
});

describe('the commands', () => {
  it('are the scripts of package.json, and all pass through the set-up', () => {
    const names = Object.keys(COMMANDS);
    for (const name of names) expect(manifest.scripts).toHaveProperty([name], `node scripts/run.mjs ${name}`);
  });

  it('hand on what the user adds', () => {
    const args = nodeArguments('/site', { file: 'scripts/new.ts' }, ['syntheses', '-t', 'x y']);
    expect(args.slice(-4)).toEqual(['/site/scripts/new.ts', 'syntheses', '-t', 'x y']);
  });

  it('have TypeScript read by the few Nodes that do it only when asked, down to their children', () => {
    expect(commandEnvironment('v22.12.0')['NODE_OPTIONS']).toContain('--experimental-strip-types');
    expect(commandEnvironment('v22.18.0')['NODE_OPTIONS']).toBeUndefined();
    expect(commandEnvironment('v24.21.0')['NODE_OPTIONS']).toBeUndefined();
  });
});
