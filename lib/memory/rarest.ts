/** Which features to look candidates up by: the rarest, because what everything shares finds everything. */
import type { CandidateIndex, Signature, WeightedFeature } from './index-contract';

/**
 * Features whose frequency is asked for: in a large history each is a read or two from the disk. Names have the least
 * keys and are always among them; the others are as good as drawn by lot, and by the same lot for every article.
 */
const ASKED = 40;
/** Of those, features whose readings are counted up. */
const LOOKED_UP = 30;
/** A feature in a greater part of the readings finds too many to be worth its cost, once there are many. */
const TOO_COMMON = 0.01;
const ALWAYS_ALLOWED = 100;

/** The rarest features some reading holds, each weighted by its rarity in the history. */
export function rarest(
  features: readonly number[],
  frequencies: readonly number[],
  readings: number,
): WeightedFeature[] {
  const most = Math.max(ALWAYS_ALLOWED, readings * TOO_COMMON);
  return features
    .map((feature, i) => ({ feature, frequency: frequencies[i] ?? 0 }))
    .filter((f) => f.frequency > 0 && f.frequency <= most)
    .sort((a, b) => a.frequency - b.frequency)
    .slice(0, LOOKED_UP)
    .map((f) => ({ feature: f.feature, weight: Math.log(1 + readings / f.frequency) }));
}

/** The earlier readings worth comparing with an article. `features`: sorted, as in its sketch. */
export async function findCandidates(
  features: readonly number[],
  index: CandidateIndex,
  limit: number,
): Promise<Signature[]> {
  const asked = features.slice(0, ASKED);
  const [readings, frequencies] = await Promise.all([index.size(), index.frequencies(asked)]);
  const chosen = rarest(asked, frequencies, readings);
  return chosen.length > 0 ? index.candidates(chosen, limit) : [];
}
