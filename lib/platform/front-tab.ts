/** The tab in front of the reader, asked without the polyfill: that takes longer to load than the answer to come. */
interface TabsApi {
  readonly tabs: {
    query(about: { active: true; currentWindow: true }): Promise<readonly { readonly id?: number }[]>;
  };
}

/** Its id; -1 where it has none. For the extension's own pages. */
export async function frontTab(): Promise<number> {
  const globals = globalThis as unknown as { readonly browser?: TabsApi; readonly chrome: TabsApi };
  const [tab] = await (globals.browser ?? globals.chrome).tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}
