package vn.muadam.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.programme.LearnerProgrammeService;
import vn.muadam.programme.ProgrammeProgress;

/** Backs /programme/programmes.xhtml: the programmes that are open to a learner. */
@Named
@RequestScoped
public class LearnerProgrammesView {

    @Inject
    private LearnerProgrammeService programmes;

    private @Nullable List<ProgrammeProgress> mine;

    public List<ProgrammeProgress> getMine() {
        if (mine == null) {
            mine = programmes.findMine();
        }
        return mine;
    }
}
