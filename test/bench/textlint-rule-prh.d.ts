// The package has no types of its own, and hands its rule out under `default`.
declare module 'textlint-rule-prh' {
  import type { TextlintKernelRule } from '@textlint/kernel';
  const handed: { readonly default: TextlintKernelRule['rule'] };
  export = handed;
}
