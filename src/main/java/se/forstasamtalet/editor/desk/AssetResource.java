package se.forstasamtalet.editor.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;

/** The desk's style and its one script. */
@Path("/edit")
@OpenToAll
public class AssetResource {

    @GET
    @Path("/desk.css")
    @Produces("text/css;charset=UTF-8")
    public byte[] style() throws IOException {
        return read("desk.css");
    }

    @GET
    @Path("/passkey.js")
    @Produces("text/javascript;charset=UTF-8")
    public byte[] script() throws IOException {
        return read("passkey.js");
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = AssetResource.class.getResourceAsStream("/assets/" + name)) {
            return in.readAllBytes();
        }
    }
}
