/// What an export is asked for: everything its rows depend on but the events and the register of codes.
public struct ExportRequest: Sendable {
  /// The definitions of the paths.
  public var programme: Programme
  /// Facts after this day are ignored.
  public var factsUntil: Day
  /// What was known by then; `nil` for all that is known.
  public var knownUntil: ReportRequest.Knowledge?
  /// How much is told of each youth.
  public var detail: ExportDetail
  /// How many youths at least must share each profile; `nil` when it is only counted.
  public var k: Int?

  /// A request.
  public init(
    programme: Programme, factsUntil: Day, knownUntil: ReportRequest.Knowledge? = nil,
    detail: ExportDetail = ExportDetail(), k: Int? = nil
  ) {
    self.programme = programme
    self.factsUntil = factsUntil
    self.knownUntil = knownUntil
    self.detail = detail
    self.k = k
  }
}
