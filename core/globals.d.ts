// The two standard classes that core may use beside the language itself; everything else arrives as data.

declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly username: string;
  readonly password: string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
