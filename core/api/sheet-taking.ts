/** How a sheet is taken. */
export interface SheetTaking {
  readonly dryRun: boolean;
  readonly onlyValid: boolean;
  /** No more of the problems come back than these. */
  readonly problemsUpTo?: number;
  /** A filled 发布清单 is refused with `sheet-is-returned`. */
  readonly schedulesOnly?: true;
}
