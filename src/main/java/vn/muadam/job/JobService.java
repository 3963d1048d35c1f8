package vn.muadam.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.List;
import vn.muadam.shared.NotFoundException;

/** The long work that the signed-in person has begun; nobody sees another's. */
@Stateless
public class JobService {

    private static final int SHOWN = 50;

    @Inject
    private Event<FileHandedOut> handedOut;

    @Inject
    private JobRepository jobs;

    @Inject
    private Jobs queue;

    @Inject
    private WorkingFiles files;

    @Inject
    private SecurityContext security;

    /** One's own jobs, the newest first. */
    @RolesAllowed("LEARNER")
    public List<Job> findOwn() {
        return jobs.findByOwner(caller(), SHOWN);
    }

    /**
     * Lets one's own job end.
     *
     * @throws NotFoundException for another's
     */
    @RolesAllowed("LEARNER")
    public void cancel(JobId id) {
        Job own = jobs.find(id).filter(job -> job.ownerId() == caller()).orElseThrow(NotFoundException::new);
        queue.cancel(own.getId());
    }

    /**
     * Hands out a file that one's own work has left; its parts follow.
     *
     * @throws NotFoundException for another's, and when it is gone
     */
    @RolesAllowed("LEARNER")
    public WorkingFile handOut(long id) {
        WorkingFile file = own(id);
        handedOut.fire(new FileHandedOut(caller(), id, file.getName()));
        return file;
    }

    /**
     * The bytes of part {@code number} of such a file, the first being 0; empty behind the last.
     *
     * @throws NotFoundException for another's, and when it is gone
     */
    @RolesAllowed("LEARNER")
    public byte[] getPart(long file, int number) {
        own(file);
        return files.part(file, number);
    }

    private WorkingFile own(long id) {
        return files.find(id).filter(file -> file.ownerId() == caller()).orElseThrow(NotFoundException::new);
    }

    private long caller() {
        return Long.parseLong(security.getCallerPrincipal().getName());
    }
}
