package se.forstasamtalet.editor;

import java.util.List;

/** The program with a real provider that lets people in beside it, and all else that may stand there. */
public class WithKeycloak extends WithNeighbours {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Keycloak.class));
    }
}
