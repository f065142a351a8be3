import { create } from 'zustand';

interface TypedStore {
  readonly texts: Readonly<Record<string, string>>;
  readonly type: (key: string, text: string) => void;
  /** Forgets every text whose key begins so. */
  readonly forget: (prefix: string) => void;
}

/** What stands in forms that have made nothing yet, for as long as the window is open. */
export const useTypedTexts = create<TypedStore>()((set) => ({
  texts: {},
  type: (key, text) => {
    set(({ texts }) => ({ texts: { ...texts, [key]: text } }));
  },
  forget: (prefix) => {
    set(({ texts }) => ({
      texts: Object.fromEntries(Object.entries(texts).filter(([key]) => !key.startsWith(prefix))),
    }));
  },
}));
