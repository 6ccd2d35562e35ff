/** The extension's mark: today's page in front of the one read before. */
export function Mark() {
  return (
    <svg class="mark" width="18" height="18" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="M6 0.5h8A1.5 1.5 0 0 1 15.5 2v9.5H14V2.5H5V2A1.5 1.5 0 0 1 6 0.5Z"
        fill="var(--accent)"
        opacity=".55"
      />
      <path
        d="M1.5 4h10.5A1 1 0 0 1 13 5v9.5a1 1 0 0 1-1 1h-10.5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Z"
        fill="var(--accent)"
      />
      <path d="M3 6.5h7.5M3 9.5h7.500M3 12.5h4" stroke="var(--on-accent)" stroke-width="1.4" />
    </svg>
  );
}
