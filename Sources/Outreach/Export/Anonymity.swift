/// How many youths share each profile of an export, and what it took that they be enough.
public struct Anonymity: Equatable, Sendable {
  /// How many youths at least were to share each profile; `nil` when they were only counted.
  public let asked: Int?
  /// Youths in the export.
  public let youths: Int
  /// The size of the smallest group of youths with one profile, at the detail asked for; 0 without youths.
  public let kBefore: Int
  /// Youths in groups smaller than asked (than two when not asked), at the detail asked for.
  public let exposedBefore: Int
  /// The smallest group in the export.
  public let k: Int
  /// The detail asked for.
  public let before: ExportDetail
  /// The detail of the export.
  public let detail: ExportDetail
  /// Youths whose profile is hidden.
  public let masked: Int

  /// Whether there are too few youths for any export to have groups as large as asked.
  public var isImpossible: Bool { asked.map { youths > 0 && youths < $0 } ?? false }

  /// At most this share of the youths is hidden before everybody is told less of: a choice.
  public static let mostMasked = 0.05
}

/// The search for the finest detail at which every profile is shared.
struct AnonymitySearch {
  let result: Anonymity
  /// The profiles hidden.
  let masked: Set<ExportProfile>

  /// `counts` gives the youths of each profile at a detail.
  init(_ request: ExportRequest, counts: (ExportDetail) -> [ExportProfile: Int]) {
    let before = counts(request.detail)
    let wanted = request.k ?? 1
    var (detail, groups) = (request.detail, before)
    var masked = Self.tooSmall(before, wanted)
    let youths = before.values.reduce(0, +)
    for coarser in request.detail.andCoarser.dropFirst()
    where Double(Self.sum(masked, groups)) > Anonymity.mostMasked * Double(youths) {
      (detail, groups) = (coarser, counts(coarser))
      masked = Self.tooSmall(groups, wanted)
    }
    let hidden = Self.sum(masked, groups)
    let kept = groups.filter { !masked.contains($0.key) }.values
    self.masked = masked
    result = Anonymity(
      asked: request.k, youths: youths, kBefore: before.values.min() ?? 0,
      exposedBefore: before.values.filter { $0 < max(2, wanted) }.reduce(0, +),
      k: (kept + (hidden > 0 ? [hidden] : [])).min() ?? 0, before: request.detail, detail: detail,
      masked: hidden)
  }

  // The groups to hide; together they are a group, which must be large enough too.
  private static func tooSmall(
    _ groups: [ExportProfile: Int], _ wanted: Int
  ) -> Set<ExportProfile> {
    var masked = Set(groups.filter { $0.value < wanted }.keys)
    var count = sum(masked, groups)
    while count > 0, count < wanted {
      let others = groups.filter { !masked.contains($0.key) }
      guard let smallest = others.values.min() else { break }
      // All of one size: which of them is hidden must not depend on chance.
      for (profile, size) in others where size == smallest {
        masked.insert(profile)
        count += size
      }
    }
    return masked
  }

  private static func sum(_ profiles: Set<ExportProfile>, _ groups: [ExportProfile: Int]) -> Int {
    profiles.reduce(0) { $0 + (groups[$1] ?? 0) }
  }
}
