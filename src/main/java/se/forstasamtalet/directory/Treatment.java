package se.forstasamtalet.directory;

/** Whether the service treats, or only informs, motivates and refers. */
public record Treatment(Known given, String text, Citation source) implements Sourced {
}
