/**
 * The one address that a worker may be started from. Trusted Types are on: an address that is only a text is refused,
 * and the policy below gives its word for the built worker and for nothing else.
 */

/** A text that a policy has vouched for. TypeScript's own list of the browser's types has none of this yet. */
type TrustedAddress = string;
interface Factory {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL: (address: string) => TrustedAddress };
}

let policy: ReturnType<Factory['createPolicy']> | null = null;

/**
 * @param address the built worker's, as the bundler gives it
 * @returns the address as `new Worker` takes it
 */
export function trustedAddress(address: string): TrustedAddress {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  if (trustedTypes === undefined) return address;
  policy ??= trustedTypes.createPolicy('stad-for-stad', {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError(`no script may be fetched from ${asked}`);
      return asked;
    },
  });
  return policy.createScriptURL(address);
}
