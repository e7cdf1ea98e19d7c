import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => { vi.unstubAllGlobals(); vi.resetModules(); });

/** A browser where only a policy may say where scripts come from. */
function withTrustedTypes() {
  const policies: string[] = [];
  let rule: (address: string) => string = () => { throw new Error('no policy yet'); };
  vi.stubGlobal('trustedTypes', { createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => {
    if (policies.includes(name)) throw new TypeError(`Policy "${name}" already exists`);
    policies.push(name);
    rule = rules.createScriptURL;
    return rules;
  } });
  return { policies, ask: (address: string): string => rule(address) };
}

test('the worker’s own address is vouched for, once made and used again', async () => {
  const { policies } = withTrustedTypes();
  const { trustedAddress } = await import('./trusted.ts');
  expect(trustedAddress('https://town.example/worker.js')).toBe('https://town.example/worker.js');
  expect(trustedAddress('https://town.example/worker.js')).toBe('https://town.example/worker.js');
  expect(policies).toEqual(['stad-for-stad']);
});

test('no other address is', async () => {
  const { ask } = withTrustedTypes();
  const { trustedAddress } = await import('./trusted.ts');
  trustedAddress('https://town.example/worker.js');
  expect(() => ask('https://elsewhere.example/worker.js')).toThrow('no script may be fetched');
});

test('a browser without Trusted Types gets the address as it is', async () => {
  const { trustedAddress } = await import('./trusted.ts');
  expect(trustedAddress('/worker.js')).toBe('/worker.js');
});
