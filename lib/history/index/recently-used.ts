/** Keeps the values used last, up to a size in bytes. */
export class RecentlyUsed<K, V> {
  readonly #values = new Map<K, { readonly value: V; readonly bytes: number }>();
  readonly #most: number;
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: K): V | undefined {
    const found = this.#values.get(key);
    if (!found) return undefined;
    // A Map goes by insertion: put last, it is dropped last.
    this.#values.delete(key);
    this.#values.set(key, found);
    return found.value;
  }

  set(key: K, value: V, bytes: number): void {
    this.delete(key);
    this.#values.set(key, { value, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#values.keys()) {
      if (this.#bytes <= this.#most) return;
      this.delete(oldest);
    }
  }

  delete(key: K): void {
    this.#bytes -= this.#values.get(key)?.bytes ?? 0;
    this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
    this.#bytes = 0;
  }
}
