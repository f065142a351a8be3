/** A picture, a film or some other file, drawn as a sheet with a sign on it. */
export function MediaIcon({ kind }: { readonly kind: 'picture' | 'video' | 'other' }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" aria-hidden="true">
      {kind === 'other' ? (
        <path d="M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12.5h6M9 15.5h6" />
      ) : (
        <rect x="3.5" y="5" width="17" height="14" rx="1.5" />
      )}
      {kind === 'picture' && <path d="M3.5 16l5-4.5 4 3.5 3-2.5 5 4.5M15.5 9.5h.01" />}
      {kind === 'video' && <path d="M10 9.2v5.6l5-2.8z" fill="currentColor" />}
    </svg>
  );
}
