import Outreach

extension BilanCSV {
  mutating func addMeeting() {
    guard let meeting = bilan.meeting else { return }
    for earlier in meeting.earlier { add(earlier) }
    add("seances", "avec_horaire", .number(meeting.outings.timed), isRestricted: false)
    add("seances", "minutes", .number(meeting.outings.minutes), isRestricted: false)
    add("seances", "par_format", meeting.outings.formats)
    add("seances", "par_lieu", meeting.outings.places)
    add("seances", "par_motif", meeting.outings.reasons)
    add("contacts", "par_nature", meeting.contacts.kinds)
    add("contacts", "par_canal", meeting.contacts.channels)
    add("contacts", "par_theme", meeting.contacts.themes)
    add("tentatives", "par_canal", meeting.contacts.attemptChannels)
    add("tentatives", "par_resultat", meeting.contacts.attemptResults)
    for partner in meeting.partners {
      let subject = Subject(code: partner.code, label: partner.name)
      add(
        "partenaires", "convention", .text(partner.convention.rawValue), subject,
        isRestricted: false)
      add("partenaires", "niveau", .text(ifAny: partner.level), subject, isRestricted: false)
      add(
        "partenaires", "derniere_trace", .text(ifAny: partner.lastTrace?.iso), subject,
        isRestricted: false)
      add("partenaires", "conseillers", .number(partner.staff), subject, isRestricted: false)
    }
    for row in meeting.missing {
      add(
        "a_completer", Self.snake(row.trait), .decimal(Share(row.unknown, of: row.base)),
        parts: [.number(row.unknown), .number(row.base)])
    }
    add("saisies_tardives", "faits", meeting.late.facts)
    for (then, now) in zip(meeting.late.then.named, meeting.late.now.named) {
      add("saisies_tardives", Self.snake(then.name) + "_a_sa_fin", .number(then.count))
      add("saisies_tardives", Self.snake(now.name) + "_a_present", .number(now.count))
    }
  }

  // The days of the period are in the column that says what a figure is within.
  private mutating func add(_ earlier: Meeting.Earlier) {
    let group = "periode_" + (earlier.kind == .previous ? "precedente" : "un_an_avant")
    let days = Subject(within: earlier.period.from.iso + "/" + earlier.period.to.iso)
    for (name, count) in [
      ("reperes", earlier.funnel.reperes), ("mobilises", earlier.funnel.mobilises),
      ("droit_commun", earlier.funnel.droitCommun), ("en_situation", earlier.funnel.enSituation),
      ("sorties_anticipees", earlier.funnel.sortiesAnticipees),
      ("reprises", earlier.funnel.reprises), ("file_active", earlier.funnel.fileActive),
    ] {
      add(group, name, .number(count), days)
    }
    for rate in earlier.rates {
      add(
        group, Self.snake(rate.name), .decimal(Share(rate.numerator, of: rate.base)), days,
        parts: [.number(rate.numerator), .number(rate.base)])
    }
    for (name, count) in [
      ("contacts", earlier.activity.contacts), ("jeunes_vus", earlier.activity.jeunesVus),
      ("tentatives", earlier.activity.tentatives),
      ("seances_tenues", earlier.activity.seancesTenues),
      ("seances_annulees", earlier.activity.seancesAnnulees),
      ("partenaires_actifs", earlier.activity.partenairesActifs),
    ] {
      add(group, name, .number(count), days, isRestricted: false)
    }
  }

  private mutating func add(
    _ group: String, _ indicator: String, _ rows: [Bilan.Activity.Kind]
  ) {
    for row in rows {
      let label = row.value.map { vocabulary.label($0) } ?? "non renseigné"
      add(
        group, indicator, .number(row.count), Subject(code: row.value, label: label),
        isRestricted: false)
    }
  }
}
