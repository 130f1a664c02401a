/** The part of the Trusted Types API that the Atlas uses; TypeScript's library does not know it. */
interface ScriptAddressPolicy {
  readonly createScriptURL: (address: string) => string;
}

interface Window {
  /** Missing in browsers without Trusted Types. */
  readonly trustedTypes?: {
    readonly createPolicy: (name: string, rules: ScriptAddressPolicy) => ScriptAddressPolicy;
  };
}
