import type { Customer } from '../../customer/customer';
import { done, failed, type Outcome } from '../../problem';
import { isPersonal } from '../clusters/personal';
import type { Fit } from '../method';
import { quantile } from '../numbers/quantile';
import { segmentsFor, settles, shares } from './bands';
import { offsetsOf, rowsOf } from './design';
import { type Feature, widthOf } from './feature';
import { type HeldOut, holdOut } from './held-out';
import { aloneOf } from './leak';
import { fitLogistic } from './logistic';
import type { Learned, PropensityData, PropensityParams } from './model';
import { affirmedIn, kindOfTarget, outcomeOf, suggestTarget, type Target } from './outcome';
import { scoresOf } from './score';
import { featureFor, suggestFields } from './suggest';

/** Of each outcome (Twilio Segment's gate for predictions): below, the figures of customers kept aside are mostly chance. */
const fewestOfEach = 100;
/** A column that alone comes to this is the outcome once more. */
const givesAway = 0.95;
/** One that comes to this, and alone to more than all others together, was most likely written down afterwards. */
const tooGood = 0.8;

type Known = { customers: Customer[]; outcomes: boolean[] };

/**
 * `auc` with `low` and `high` (95 %), `lift` of the top tenth and `calibrationOff` (mean distance of chance and share, in tenths) are of
 * customers kept aside; `yes` and `no` = outcomes known; `columns` = learned from; `alone <field>` = a column left out, with its AUC alone.
 */
export function fitPropensity(customers: readonly Customer[], wanted: PropensityParams): Outcome<Fit<PropensityData>> {
  const suggested = suggestTarget(customers);
  const field = wanted.target ?? suggested.target;
  if (field === null) return failed({ code: 'no-outcome', fields: suggested.others });
  const personal = [field, ...(wanted.features ?? [])].find(isPersonal);
  if (personal !== undefined) return failed({ code: 'personal-field', field: personal });
  const target: Target = { field, yes: wanted.yes ?? affirmedIn(customers, field) };
  const known = knownOf(customers, target);
  const yes = known.outcomes.filter(Boolean).length;
  const no = known.outcomes.length - yes;
  if (yes < fewestOfEach || no < fewestOfEach)
    return failed({ code: 'too-few-outcomes', field, yes, no, need: fewestOfEach });
  const { features, leaks, heldOut } = chooseFeatures(known, target, wanted);
  if (features.length === 0 || !heldOut) return failed({ code: 'nothing-fits' });
  const { auc, low, high, lift, tenths } = heldOut;
  if (!(low > 0.5)) return failed({ code: 'no-signal', field, auc, low, high, customers: known.outcomes.length });
  const kind = wanted.outcome ?? kindOfTarget(field);
  const model = { target, kind, ...learn(features, known, wanted.ridge), usual: yes / (yes + no), tenths, leaks };
  const off = tenths.reduce((sum, one) => sum + one.customers * Math.abs(one.predicted - one.came), 0);
  return done({
    segments: segmentsFor(kind, field.slice(field.indexOf(':') + 1)),
    quality: {
      ...{ auc, low, high, lift, calibrationOff: off / known.outcomes.length, yes, no, columns: features.length },
      ...Object.fromEntries(leaks.map((leak) => [`alone ${leak.field}`, leak.alone])),
    },
    data: { ...model, cuts: cutsOf(customers, { ...model, cuts: { likely: 0, possible: 0 } }) },
  });
}

/** More than these teach nothing more: 40 weights are known to a hundredth of the odds. Taken evenly over the ids. */
const mostLearned = 20_000;

function knownOf(customers: readonly Customer[], target: Target): Known {
  const known = customers.filter((customer) => outcomeOf(customer, target) !== undefined);
  const step = Math.max(1, Math.ceil(known.length / mostLearned));
  const taken = known.filter((_, at) => at % step === 0);
  return { customers: taken, outcomes: taken.map((customer) => outcomeOf(customer, target) === true) };
}

/** What to learn from, without what gives the outcome away. Columns that the user chose stay, unless they are the outcome itself. */
function chooseFeatures({ customers, outcomes }: Known, target: Target, { features: chosen, ridge }: PropensityParams) {
  const fields = chosen?.filter((field) => field !== target.field) ?? suggestFields(customers, target.field);
  const all = fields.flatMap((field) => featureFor(field, customers) ?? []);
  const rated = all.map((feature) => ({ feature, alone: aloneOf(feature, customers, outcomes) }));
  const leaks = rated.filter(({ alone }) => alone >= givesAway);
  let features = rated.filter(({ alone }) => !(alone >= givesAway));
  const hold = (of: readonly { feature: Feature }[]): HeldOut | null =>
    of.length === 0
      ? null
      : holdOut(
          rowsOf(
            of.map(({ feature }) => feature),
            customers,
          ),
          outcomes,
          ridge,
        );
  let heldOut = hold(features);
  const doubtful = chosen ? [] : features.filter(({ alone }) => alone >= tooGood).sort((a, b) => b.alone - a.alone);
  for (const one of doubtful) {
    const others = features.filter((other) => other !== one);
    const without = hold(others);
    if (!without || without.auc >= one.alone) continue;
    leaks.push(one);
    features = others;
    heldOut = without;
  }
  return {
    features: features.map(({ feature }) => feature),
    leaks: leaks.map(({ feature: { field }, alone }) => ({ field, alone })),
    heldOut,
  };
}

function learn(features: readonly Feature[], { customers, outcomes }: Known, ridge: number) {
  const rows = rowsOf(features, customers);
  const everybody = outcomes.map((_, row) => row);
  const { intercept, weights } = fitLogistic(rows, outcomes, ridge, everybody);
  const offsets = offsetsOf(features);
  const learned = features.map((feature, place): Learned => {
    const first = offsets[place] ?? 0;
    // + 0: a weight of −0 would not survive JSON.
    const own = Array.from(weights.subarray(first, first + widthOf(feature)), (weight) => weight + 0);
    const added = everybody.map((row) => {
      let sum = 0;
      for (let entry = rows.starts[row] ?? 0; entry < (rows.starts[row + 1] ?? 0); entry += 1) {
        const weight = own[(rows.at[entry] ?? 0) - first];
        if (weight !== undefined) sum += weight * (rows.values[entry] ?? 0);
      }
      return sum;
    });
    const usual = added.reduce((sum, value) => sum + value, 0) / added.length;
    const [low, high] = [added.reduce((a, b) => Math.min(a, b)), added.reduce((a, b) => Math.max(a, b))];
    return { feature, weights: own, usual, low, high };
  });
  return { intercept, learned };
}

/** By those of whom it is open; where nobody is, by everybody. */
function cutsOf(customers: readonly Customer[], model: PropensityData): PropensityData['cuts'] {
  const open = customers.filter((customer) => settles(model.kind, outcomeOf(customer, model.target)) === null);
  const scores = Float64Array.from(open.length > 0 ? open : customers, (customer) => {
    const { low, high } = scoresOf(customer, model);
    return (low + high) / 2;
  }).sort();
  return { likely: quantile(scores, 1 - shares.likely), possible: quantile(scores, 1 - shares.possible) };
}
