package vn.muadam.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API that scripts of the pages and later an app talk to. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
