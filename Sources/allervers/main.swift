import Foundation
import OutreachCommandLine

exit(Program.all.run(bytes: CommandLine.argumentBytes, in: .live()).rawValue)
