/** Which features to look candidates up by: the rarest, because what everything shares finds everything. */
import type { CandidateIndex, Signature, WeightedFeature } from './index-contract';

/** Features looked up for one article. */
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

/** The earlier readings worth comparing with an article. */
export async function findCandidates(
  features: readonly number[],
  index: CandidateIndex,
  limit: number,
): Promise<Signature[]> {
  const [readings, frequencies] = await Promise.all([index.size(), index.frequencies(features)]);
  const chosen = rarest(features, frequencies, readings);
  return chosen.length > 0 ? index.candidates(chosen, limit) : [];
}
