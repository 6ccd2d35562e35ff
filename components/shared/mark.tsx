/** The extension's mark, as in public/icon/icon.svg: a page with its corner turned back. */
export function Mark() {
  return (
    <svg class="mark" width="18" height="18" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        fill="#12809a"
        d="M2.5 0h8L15 4.5v10a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 1 14.5v-13A1.5 1.5 0 0 1 2.5 0Z"
      />
      <path fill="#8fd0da" d="M10.5 0v3.25c0 .7.55 1.25 1.25 1.25H15Z" />
      <path
        fill="#fff"
        fill-rule="evenodd"
        d="M3.5 4h5.25c1.75 0 2.75.85 2.75 2.25 0 1.05-.6 1.75-1.6 2.05 1.35.2 2.1 1.05 2.1 2.25C12 12.15 10.9 13 9 13H3.5v-1.2H5V5.2H3.5ZM7 5.2v2.65h1.4c.9 0 1.3-.45 1.3-1.35s-.4-1.3-1.3-1.3ZM7 9v2.8h1.6c1.05 0 1.55-.45 1.55-1.4S9.65 9 8.6 9Z"
      />
    </svg>
  );
}
