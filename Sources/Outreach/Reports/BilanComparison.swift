/// The bilans of the same events under several definitions, and what each rule that differs accounts for.
public struct BilanComparison: Equatable, Sendable {
  /// Five counts of a funnel, or what is added to them.
  public struct Figures: Equatable, Sendable {
    public var reperes = 0
    public var mobilises = 0
    public var droitCommun = 0
    public var sortiesAnticipees = 0
    /// Persons.
    public var horsPublic = 0

    /// Five zeros.
    public init() {}

    /// Those of `funnel`.
    public init(_ funnel: Bilan.Funnel) {
      reperes = funnel.reperes
      mobilises = funnel.mobilises
      droitCommun = funnel.droitCommun
      sortiesAnticipees = funnel.sortiesAnticipees
      horsPublic = funnel.horsPublic.total
    }

    /// The five in the order of the report, by their names in it.
    public var named: [(name: String, count: Int)] {
      [
        ("reperes", reperes), ("mobilises", mobilises), ("droitCommun", droitCommun),
        ("sortiesAnticipees", sortiesAnticipees), ("horsPublic", horsPublic),
      ]
    }

    /// Count by count.
    public static func + (left: Figures, right: Figures) -> Figures {
      var sum = left
      sum.reperes += right.reperes
      sum.mobilises += right.mobilises
      sum.droitCommun += right.droitCommun
      sum.sortiesAnticipees += right.sortiesAnticipees
      sum.horsPublic += right.horsPublic
      return sum
    }

    /// Count by count.
    public static func - (left: Figures, right: Figures) -> Figures {
      var difference = left
      difference.reperes -= right.reperes
      difference.mobilises -= right.mobilises
      difference.droitCommun -= right.droitCommun
      difference.sortiesAnticipees -= right.sortiesAnticipees
      difference.horsPublic -= right.horsPublic
      return difference
    }
  }

  /// What a change of definition does.
  public struct Effect: Equatable, Sendable {
    /// What it adds to the five counts, less what it takes away.
    public var figures = Figures()
    /// Persons of whom one of the five counts changes: what is added for one and taken from another shows here.
    public var persons = 0
  }

  /// One rule that differs.
  public struct Step: Equatable, Sendable {
    public let rule: ProgrammeRule
    /// Its effect once the rules before it have been changed.
    public let effect: Effect
    /// Its effect when it alone is changed.
    public let alone: Effect
  }

  /// From one definition to another, one rule at a time, in the order of `ProgrammeRule`: the figures of the steps add
  /// up to those of the whole. The order is a choice, since what two rules do together cannot be parted.
  public struct Difference: Equatable, Sendable {
    public let from: Programme
    public let to: Programme
    /// The rules that differ and that a bilan depends on.
    public let steps: [Step]
    /// The effect of all of them.
    public let whole: Effect
    /// The rules that differ and that a bilan does not depend on.
    public let withoutEffect: [ProgrammeRule]
  }

  /// One a definition, in the order asked for.
  public let bilans: [Bilan]
  /// From the first definition to each of the others.
  public let differences: [Difference]
}
