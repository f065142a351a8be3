import { create } from 'zustand';
import type { Proof } from '../../core/domain/evidence.ts';

interface TypedStore {
  readonly texts: Readonly<Record<string, string>>;
  /** The file that was picked in a form, by the form. */
  readonly proofs: Readonly<Record<string, Proof | undefined>>;
  readonly type: (key: string, text: string) => void;
  readonly pick: (form: string, proof: Proof | undefined) => void;
  /** Forgets every text whose key begins so, and the files of these forms. */
  readonly forget: (prefix: string) => void;
}

/** What stands in forms that have made nothing yet, for as long as the window is open. */
export const useTypedTexts = create<TypedStore>()((set) => ({
  texts: {},
  proofs: {},
  type: (key, text) => {
    set(({ texts }) => ({ texts: { ...texts, [key]: text } }));
  },
  pick: (form, proof) => {
    set(({ proofs }) => ({ proofs: { ...proofs, [form]: proof } }));
  },
  forget: (prefix) => {
    set(({ texts, proofs }) => ({
      texts: Object.fromEntries(Object.entries(texts).filter(([key]) => !key.startsWith(prefix))),
      proofs: Object.fromEntries(Object.entries(proofs).filter(([form]) => !`${form}/`.startsWith(prefix))),
    }));
  },
}));
