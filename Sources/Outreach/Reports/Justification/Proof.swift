/// Why something counts: enough to find the event again.
enum Proof {
  /// The candidate contact that counts on that day.
  case contact(Day)
  /// The contact that mobilises.
  case mobilisation(Day)
  /// The entry into the droit commun.
  case arrival(Day)
  /// The situation that ends the path.
  case settlement(Day)
  /// The declaration, or the last contact before a silence.
  case exit(Episode.Exit)
  case welcome(Day)
  /// One of the person's devices, by its place in `Life.devices`.
  case device(Int)
  /// One of the person's situations, by its place in `Life.situations`.
  case situation(Int)
  /// One of the person's facts, by its place.
  case fact(Int)
  /// An event, by its place in the ledger.
  case event(Int)
  /// The first opening of an action.
  case opening(Symbol)
  /// The first event heard that names a partner.
  case naming(Symbol)
}
