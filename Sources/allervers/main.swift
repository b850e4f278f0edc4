import Foundation
import OutreachCommandLine

exit(Program.all.run(Array(CommandLine.arguments.dropFirst()), in: .live()).rawValue)
