import Domain
import Testing

/// Expects that something stands in the way, and what.
func expectObstacle<Value>(
  _ obstacle: DecisionObstacle, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Value
) {
  #expect(throws: obstacle, sourceLocation: sourceLocation) { _ = try body() }
}

/// States in which no decision can be taken.
let settledStates = CaseState.allCases.filter { $0 != .waiting }
