// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// A developer's tool, built only when asked for: times the program beside it, as a whole process.
let benchmark: [Target] =
  Context.environment["ALLERVERS_BENCHMARK"] == "1"
  ? [
    .executableTarget(
      name: "benchmark", dependencies: ["allervers", "OutreachSimulation"],
      exclude: ["funnel.py", "funnel.sql"],
      swiftSettings: settings)
  ] : []

// A developer's tool, built only when asked for: invents bytes until a reader breaks what it must hold. Its
// `main` is the fuzzing library's, so it needs `-sanitize=fuzzer`.
let fuzz: [Target] =
  Context.environment["ALLERVERS_FUZZ"] == "1"
  ? [
    .executableTarget(
      name: "fuzz", dependencies: ["FuzzTargets", "ReaderComparison"], swiftSettings: settings)
  ]
  : []

// A developer's tool, built only when asked for: tries, with real faults, to make the program beside it lose
// what it reported as saved.
let reliability: [Target] =
  Context.environment["ALLERVERS_RELIABILITY"] == "1"
  ? [
    .executableTarget(
      name: "reliability",
      dependencies: ["Outreach", "CrashSimulation", "Damage", "Gathering", "allervers"],
      swiftSettings: settings)
  ] : []

let package = Package(
  name: "allervers",
  products: [
    .executable(name: "allervers", targets: ["allervers"]),
    .library(name: "Outreach", targets: ["Outreach"]),
    .library(name: "OutreachJournal", targets: ["OutreachJournal"]),
  ],
  targets: [
    // Values in, values out: imports nothing but erfc, exp and log, and in one file (SideBySide) what it takes
    // to run on every core, so no figure can depend on a disk, a clock or a locale.
    .target(name: "Outreach", swiftSettings: settings),
    // The only code that touches a carnet on disk.
    .target(name: "OutreachJournal", dependencies: ["Outreach"], swiftSettings: settings),
    // Invented carnets: kept apart so that the program proper knows no made figure.
    .target(name: "OutreachSimulation", dependencies: ["Outreach"], swiftSettings: settings),
    // Report values to text: cannot read a journal.
    .target(name: "OutreachRendering", dependencies: ["Outreach"], swiftSettings: settings),
    // Arguments in, outcome out: a library, so that every line of the program is testable.
    .target(
      name: "OutreachCommandLine",
      dependencies: ["Outreach", "OutreachJournal", "OutreachSimulation", "OutreachRendering"],
      swiftSettings: settings),
    .executableTarget(
      name: "allervers", dependencies: ["OutreachCommandLine"], swiftSettings: settings),
    .testTarget(
      name: "OutreachCommandLineTests",
      dependencies: [
        "Outreach", "OutreachJournal", "OutreachCommandLine", "FuzzTargets", "TestSupport",
        "allervers",
      ],
      swiftSettings: settings),
    // Temporary folders and recorded command lines, for the tests of every target.
    .target(
      name: "TestSupport", dependencies: ["OutreachJournal", "OutreachCommandLine"],
      path: "Tests/TestSupport",
      swiftSettings: settings),
    // The specification read a second time, slowly: depends on nothing, so it shares no mistake.
    .target(name: "BruteForce", path: "Tests/BruteForce", swiftSettings: settings),
    // The two readings of a journal side by side, and lines made to tell them apart.
    .target(
      name: "ReaderComparison", dependencies: ["Outreach", "OutreachJournal", "BruteForce"],
      path: "Tests/ReaderComparison", swiftSettings: settings),
    // What every reader must hold on any bytes at all, for the fuzzer and for the tests.
    .target(
      name: "FuzzTargets", dependencies: ["Outreach", "OutreachCommandLine", "ReaderComparison"],
      path: "Tests/FuzzTargets", swiftSettings: settings),
    // A disk in memory that crashes and fails, and histories invented to find what the writing loses.
    .target(
      name: "CrashSimulation", dependencies: ["Outreach", "OutreachJournal", "BruteForce"],
      path: "Tests/CrashSimulation", swiftSettings: settings),
    // Devices that exchange the files of one carnet in every way synchronisers have.
    .target(
      name: "Gathering", dependencies: ["Outreach", "OutreachRendering", "BruteForce"],
      path: "Tests/Gathering", swiftSettings: settings),
    // Sound carnets damaged in every way, and what is told of it.
    .target(
      name: "Damage", dependencies: ["Outreach", "OutreachJournal", "BruteForce"],
      path: "Tests/Damage", swiftSettings: settings),
    .testTarget(
      name: "OutreachTests",
      dependencies: [
        "Outreach", "OutreachJournal", "OutreachSimulation", "OutreachRendering",
        "OutreachCommandLine", "BruteForce", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "BruteForceTests", dependencies: ["BruteForce"], swiftSettings: settings),
    .testTarget(
      name: "OutreachJournalTests",
      dependencies: [
        "Outreach", "OutreachJournal", "CrashSimulation", "Damage", "Gathering",
        "ReaderComparison", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "OutreachRenderingTests", dependencies: ["Outreach", "OutreachRendering"],
      swiftSettings: settings),
    .testTarget(
      name: "OutreachSimulationTests",
      dependencies: [
        "Outreach", "OutreachJournal", "OutreachSimulation", "BruteForce", "TestSupport",
      ],
      swiftSettings: settings),
  ] + benchmark + fuzz + reliability
)
