// The one import of the core: the standard library has square roots but neither logarithm nor
// exponential. Named one by one, so that nothing else of the library can be reached from here.
internal import func Foundation.erfc
internal import func Foundation.exp
internal import func Foundation.log

extension Double {
  /// The natural logarithm.
  var logarithm: Double { log(self) }
  /// e to this power.
  var exponential: Double { exp(self) }
  /// 1 − erf, with all its digits where it is small.
  var complementaryErrorFunction: Double { erfc(self) }
}
