package vn.muadam.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.DisclosedLine;
import vn.muadam.privacy.OwnData;
import vn.muadam.privacy.OwnDataService;
import vn.muadam.privacy.Purpose;
import vn.muadam.privacy.RequestKind;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PageView;
import vn.muadam.shared.web.PostedForm;

/** Backs /privacy/mine/data.xhtml: one's own data, what it may be used for, what one asks about it. */
@Named
@RequestScoped
public class OwnDataView {

    private static final String HERE = "/privacy/mine/data?faces-redirect=true&done=";

    @Inject
    private OwnDataService ownDataService;

    @Inject
    private PostedForm form;

    @Inject
    private PageView page;

    private @Nullable OwnData data;

    public void load() {
        data = ownDataService.get(page.getLocale());
    }

    /** One address, two forms. */
    public @Nullable String posted() {
        if (!form.isPosted()) {
            return null;
        }
        if (form.text("act").equals("agree")) {
            Set<Purpose> agreed = Arrays.stream(Purpose.values())
                    .filter(purpose -> form.has("purpose." + purpose))
                    .collect(Collectors.toSet());
            ownDataService.agree(agreed);
            return HERE + "agreed";
        }
        RequestKind kind = form.constant(RequestKind.class, "kind").orElseThrow(NotFoundException::new);
        ownDataService.ask(kind, form.text("wish"));
        return HERE + "asked";
    }

    public OwnData getData() {
        return Objects.requireNonNull(data);
    }

    /** What is on record, part by part, in the order in which it is told. */
    public List<Map.Entry<String, List<DisclosedLine>>> getParts() {
        Map<String, List<DisclosedLine>> parts = getData().lines().stream()
                .collect(Collectors.groupingBy(DisclosedLine::part, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(parts.entrySet());
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    public boolean agreed(Purpose purpose) {
        return getData().agreed().contains(purpose);
    }

    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    public String getKind() {
        return form.text("kind");
    }

    public String getWish() {
        return form.text("wish");
    }
}
