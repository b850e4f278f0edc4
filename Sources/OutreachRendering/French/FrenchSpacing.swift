extension String {
  /// The same text with the no-break spaces that French typography wants beside « : ; ! ? % » and quotes.
  ///
  /// Sentences are written in the source with plain spaces, which a reader of the source can see.
  package var withFrenchSpacing: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalars.last == " " {
        switch scalar {
        case ":", "»", "%": replaceLast("\u{A0}")
        case ";", "!", "?": replaceLast("\u{202F}")
        default: break
        }
      }
      if scalar == " ", scalars.last == "«" {
        scalars.append("\u{A0}")
      } else {
        scalars.append(scalar)
      }
    }
    func replaceLast(_ space: Unicode.Scalar) {
      scalars.removeLast()
      scalars.append(space)
    }
    return String(scalars)
  }
}
