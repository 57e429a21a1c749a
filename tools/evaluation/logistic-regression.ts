/**
 * Multinomial logistic regression on binary features, by stochastic gradient descent with AdaGrad and L2 regularisation.
 * Reproducible byte for byte: a fixed order and no function whose last digit the engine may choose, so that anyone gets
 * the same weights.
 */

/** A case to learn from: the features that it has, and its class. */
export interface LabelledCase {
  readonly features: ReadonlySet<number>
  readonly label: number
}

export interface TrainingOptions {
  readonly classes: number
  /** A feature counts where it occurs in so many cases. */
  readonly leastCases: number
  /** Features that are kept, those with the largest weights. */
  readonly mostFeatures: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
}

/** Weights of the kept features, in ascending order of feature: `classes` for each. */
export interface TrainedWeights {
  readonly features: Uint32Array
  readonly weights: Float64Array
}

/** Trains twice: on all features to choose among them, then on those that are kept. */
export function train(cases: readonly LabelledCase[], options: TrainingOptions): TrainedWeights {
  const { classes, mostFeatures } = options
  const all = frequentFeatures(cases, options.leastCases)
  const first = weigh(cases, all, options)
  const size = (at: number) => {
    let largest = 0
    for (let one = 0; one < classes; one++) largest = Math.max(largest, Math.abs(first[at * classes + one] ?? 0))
    return largest
  }
  const sizes = Float64Array.from(all, (_, at) => size(at))
  const order = Array.from(all, (_, at) => at).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b)
  const features = Uint32Array.from(order.slice(0, mostFeatures), (at) => all[at] ?? 0).sort()
  return { features, weights: weigh(cases, features, options) }
}

function frequentFeatures(cases: readonly LabelledCase[], least: number): Uint32Array {
  const counts = new Map<number, number>()
  for (const { features } of cases) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return Uint32Array.from([...counts].flatMap(([feature, count]) => (count >= least ? [feature] : []))).sort()
}

/**
 * Orders of the cases: any stride that shares no factor with their number visits each once, neighbours far apart. The
 * weights are the mean over all orders, since those of a single one change much with a few cases more.
 */
const STRIDES = [7919, 6841, 5881, 4813, 3823, 2797]

function weigh(cases: readonly LabelledCase[], features: Uint32Array, options: TrainingOptions): Float64Array {
  const mean = new Float64Array(features.length * options.classes)
  for (const stride of STRIDES)
    weighInOrder(cases, features, options, stride).forEach((weight, at) => {
      mean[at] = (mean[at] ?? 0) + weight / STRIDES.length
    })
  return mean
}

function weighInOrder(
  cases: readonly LabelledCase[],
  features: Uint32Array,
  options: TrainingOptions,
  stride: number,
): Float64Array {
  const { classes, epochs, rate, decay } = options
  const indexes = new Map(Array.from(features, (feature, at) => [feature, at]))
  const known = cases.map((one) => Uint32Array.from([...one.features].flatMap((feature) => indexes.get(feature) ?? [])))
  const weights = new Float64Array(features.length * classes)
  const squares = new Float64Array(weights.length).fill(1)
  const shares = new Float64Array(classes)
  for (let epoch = 0; epoch < epochs; epoch++)
    for (let step = 0; step < cases.length; step++) {
      const at = (step * stride) % cases.length
      const own = known[at] ?? new Uint32Array()
      softmax(weights, own, shares)
      const label = cases[at]?.label ?? 0
      shares[label] = (shares[label] ?? 0) - 1
      for (const feature of own)
        for (let one = 0, place = feature * classes; one < classes; one++, place++) {
          const weight = weights[place] ?? 0
          const gradient = (shares[one] ?? 0) + decay * weight
          const square = (squares[place] ?? 0) + gradient * gradient
          squares[place] = square
          weights[place] = weight - (rate * gradient) / Math.sqrt(square)
        }
    }
  return weights
}

/** Probability of each class, for the features of a case. */
function softmax(weights: Float64Array, features: Uint32Array, shares: Float64Array): void {
  shares.fill(0)
  for (const feature of features)
    for (let one = 0, place = feature * shares.length; one < shares.length; one++, place++)
      shares[one] = (shares[one] ?? 0) + (weights[place] ?? 0)
  let largest = Number.NEGATIVE_INFINITY
  for (const share of shares) largest = Math.max(largest, share)
  let sum = 0
  for (let one = 0; one < shares.length; one++) {
    const share = exponential((shares[one] ?? 0) - largest)
    shares[one] = share
    sum += share
  }
  for (let one = 0; one < shares.length; one++) shares[one] = (shares[one] ?? 0) / sum
}

/** e to the power of a number up to 0, by a series and ten squarings: `Math.exp` may differ from engine to engine. */
function exponential(power: number): number {
  if (power < -40) return 0
  const part = power / 1024
  let result = 1 + part * (1 + (part / 2) * (1 + (part / 3) * (1 + part / 4)))
  for (let squaring = 0; squaring < 10; squaring++) result *= result
  return result
}
