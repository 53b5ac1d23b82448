import type { ReactNode } from 'react';

const PATHS = {
  search: <><circle cx="7" cy="7" r="4.25" /><path d="M10.2 10.2 14 14" /></>,
  up: <path d="M3.5 10 8 5.5l4.5 4.5" />,
  down: <path d="M3.5 6 8 10.5 12.5 6" />,
  check: <path d="m3 8.5 3.2 3.2L13 4.8" />,
  undo: <><path d="M5.5 3 2.5 6l3 3" /><path d="M3 6h6.5a4 4 0 0 1 0 8H7" /></>,
  redo: <><path d="m10.5 3 3 3-3 3" /><path d="M13 6H6.5a4 4 0 0 0 0 8H9" /></>,
  settings: <><path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" /><circle cx="10" cy="4.5" r="2" /><circle cx="6" cy="11.5" r="2" /></>,
  panel: <><rect x="2" y="2.5" width="12" height="11" rx="1.5" /><path d="M10.5 2.5v11" /></>,
  columns: <><rect x="2" y="2.5" width="12" height="11" rx="1.5" /><path d="M8 2.5v11M4.2 6h1.6M4.2 9h1.6M10.2 6h1.6M10.2 9h1.6" /></>,
  drop: <path d="M8 2v7.5M5 7l3 3 3-3M2.5 11v2.5h11V11" />,
  export: <path d="M8 9.5V2M5 5l3-3 3 3M2.5 11v2.5h11V11" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  warn: <path d="M8 2.2 14.5 13.5h-13zM8 6.5v3.5M8 12h.01" />,
  furniture: <><path d="M2 3.5h12M2 6.5h12M2 9.5h5M2 12.5h5" /><path d="m10 9.5 4 4M14 9.5l-4 4" /></>,
  split: <><path d="M2 8h12" /><path d="M8 5.5V1.8M5.8 4 8 1.8 10.2 4M8 10.5v3.7M5.8 12 8 14.2l2.2-2.2" /></>,
  merge: <><path d="M2 13.5h12M2 2.5h12" /><path d="M8 4.5v6.8M5.6 9 8 11.4 10.4 9" /></>,
  link: <><path d="M2.5 3.5v9M13.5 3.5v9M2.5 8h11" /></>,
  more: <><circle cx="3" cy="8" r=".8" /><circle cx="8" cy="8" r=".8" /><circle cx="13" cy="8" r=".8" /></>,
  print: <><path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2" /><path d="M4.5 9.5h7v4h-7z" /></>,
  pen: <path d="m10.5 3 2.5 2.5-7.5 7.5-3 .5.5-3z" />,
} satisfies Record<string, ReactNode>;
export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="i" viewBox="0 0 16 16" style={{ width: size, height: size }} aria-hidden="true">
      {PATHS[name]}
    </svg>
  );
}
